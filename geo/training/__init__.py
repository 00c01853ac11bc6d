"""How the pipelines in ``geo/models`` are made: ``python -m geo.training``; run by hand, not needed to use them."""
