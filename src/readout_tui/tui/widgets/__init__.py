"""The Textual widgets and windows.

board      both panes: draws the canvas line by line and maps mouse cells back to places in the text
bars       the lines above and below the panes
prompt     the line in which a search, a filter or a place is typed
hitlist    the list of hits
coverage   the list of all rows of three accounts or more, one column an account
screens    windows over the panes (help, speakers, reports); `reports` makes the lines of the reports
"""
