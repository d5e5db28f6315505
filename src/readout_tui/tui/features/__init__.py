"""What the app can do besides moving about: one mixin of `shell.Shell` in each module.

searching   the search line, filters, going to a place, the list of hits
copying     copies with citation
exporting   the comparison as a file
reporting   screens over the panes: speakers, reports, details
keeping     the place and the preferences that are kept between runs
covering    who reports what, where there are three accounts or more
turning     other accounts in the panes, where there are three or more
arriving    comparing while the texts can be read: lines, the part on the screen, the whole, then the judged links
"""
