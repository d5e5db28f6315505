"""What is told of long texts before they are compared: an outline, excerpts, a glimpse of the part on the screen."""
