"""Write the recipe of the Flatpak, with all that it packs beside it."""

import hashlib
import shutil
from pathlib import Path

from packing.bundle import bundle_name
from packing.completions import completions
from packing.desktop_files import desktop_files
from packing.icons import theme_icons
from packing.metadata import Metadata, filled, load_metadata, values
from packing.places import DIST, WORK


def write_flatpak(folder: Path = WORK / "flatpak") -> Path:
    """Write recipe, archive and shared files into a folder; give the recipe.

    Run by flatpak-builder, which fetches the runtime: that needs a network.
    """
    archive = DIST / f"{bundle_name()}.tar.xz"
    if not archive.is_file():
        raise SystemExit("flatpak: there is no bundle; run `packaging/build.py bundle` first.")
    metadata = load_metadata()
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in flatpak_share(metadata).items():
        path = folder / "share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    shutil.copy(archive, folder)
    recipe = folder / f"{metadata.id}.yaml"
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    recipe.write_text(flatpak_recipe(metadata, archive.name, digest), encoding="utf-8")
    return recipe


def flatpak_recipe(metadata: Metadata, archive: str, sha256: str) -> str:
    """Give the recipe for a bundle of that name and hash."""
    given = {**values(metadata), "archive": archive, "archive_sha256": sha256}
    return filled(f"flatpak/{metadata.id}.yaml.in", given)


def flatpak_share(metadata: Metadata) -> dict[str, bytes]:
    """Give what goes below `/app/share`; what lies outside begins with the id, as Flatpak asks.

    The icon of files is named after the program too: others are not carried outside.
    """
    kind = f"{metadata.id}.project"
    generic = metadata.project_file.mime_type.replace("/", "-")
    found = {
        name: text.replace(f'"{generic}"', f'"{kind}"').encode()
        for name, text in desktop_files(metadata).items()
    }
    found |= {name: text.encode() for name, text in completions().items()}
    icons = theme_icons(metadata.id, kind)
    return found | {f"icons/hicolor/{name}": data for name, data in icons.items()}
