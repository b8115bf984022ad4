"""Dossier, brief, document and page count become notices."""
