"""What macOS knows the program by: the properties of its bundle, with the type of its files."""

from packing.metadata import Metadata, version

_OLDEST = "13.0"
"""The oldest macOS that Qt 6.11 supports."""


def bundle_properties(metadata: Metadata) -> dict[str, object]:
    """Give what goes into Info.plist beside what PyInstaller writes itself."""
    kind = metadata.project_file
    type_id = f"{metadata.id}.project"
    return {
        "CFBundleName": metadata.name,
        "CFBundleDisplayName": metadata.name,
        "CFBundleIdentifier": metadata.id,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleExecutable": "briefgen-gui",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", *sorted(metadata.in_language)],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": _OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": (
            f"© {metadata.first_year} {metadata.developer}. {metadata.licence}."
        ),
        "NSPrincipalClass": "NSApplication",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": kind.name,
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "project.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [type_id],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": type_id,
                "UTTypeDescription": kind.name,
                "UTTypeIconFile": "project.icns",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [kind.extension.removeprefix(".")],
                    "public.mime-type": [kind.mime_type],
                },
            }
        ],
    }
