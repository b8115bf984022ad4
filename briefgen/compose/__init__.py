"""A dossier and a brief become a neutral document tree."""
