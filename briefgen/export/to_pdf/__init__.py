"""A document tree becomes a PDF, laid out by our own engine on reportlab's canvas."""
