"""What the app can do beside moving about: searching, copying, reporting, keeping the place, texts that arrive."""
