"""The comparison in a process of its own.

`process` is the handle that the screen holds, `child` what runs behind it, `wire` what goes between them:

    tui -- process.Comparing -- fork --> child: compare, and glimpses of what is seen
                 ^                         |
                 +----- wire: frames ------+
"""
