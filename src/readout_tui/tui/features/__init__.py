"""What the app can do besides moving about, one mixin of `shell.Shell` a module.

searching   the search line, filters, going to a place, the list of hits
copying     copies with citation
reporting   screens over the panes: speakers, reports, details
keeping     the place and the preferences that are kept between runs
arriving    long texts: lines first, then the part on the screen, then the whole comparison
"""
