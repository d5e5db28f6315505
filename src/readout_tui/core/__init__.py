"""The pure core: values in, values out. No files, clock, environment, randomness, threads or printing."""
