"""Write what shells complete the command line with."""

from click.shell_completion import get_completion_class

from briefgen.cli.verb_group import briefgen

_PLACES = {
    "bash": "bash-completion/completions/briefgen",
    "fish": "fish/vendor_completions.d/briefgen.fish",
    "zsh": "zsh/vendor-completions/_briefgen",
}


def completions() -> dict[str, str]:
    """Give the script of each shell by its place below `/usr/share`."""
    found = {}
    for shell, place in _PLACES.items():
        kind = get_completion_class(shell)
        assert kind is not None
        found[place] = kind(briefgen, {}, "briefgen", "_BRIEFGEN_COMPLETE").source()
    return found
