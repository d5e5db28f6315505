"""Reads web pages, and whatever else is made of HTML (MHTML, mails, e-books).

    bytes --charset--> characters --selectolax--> tree
                                   --walk-->      Page: all text in pieces, each in a box of the page
                                   --regions-->   which pieces are the account, and which are furniture
                                   --metadata-->  title, publisher, date, address ...
    reader: all of this -> Document

No text is dropped but what a browser never shows (scripts, styles, comments): what is taken for furniture stays in the
text as furniture, so that a wrong guess loses nothing and spans do not depend on guesses.
"""
