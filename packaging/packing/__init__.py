"""Make the packages of the program: what `packaging/build.py` is made of."""
