"""Measures speed and memory; each figure is also a ratio to a reference that runs beside it.

    python -m benchmarks.speed [--only PART] [--save] [--check]

The problem: seconds depend on the machine and on what else it does, so they cannot be compared from day to day.

The idea: measure something fixed in the same call and keep the ratio. For the screen it is Textual's hello-world, for
the pipeline counting the words of the texts, for searching grep. Programs take turns, so that a busy spell hits all:

    round 0    hello-world   the program   less ...       warms the system's caches; does not count
    round 1    212 ms        309 ms        ...
    round 2    205 ms        321 ms        ...
    figure     205 ms        309 ms = 1.51 x hello-world  (numbers invented)

Of first paints the least of the rounds counts, because other work on the machine can only add to it. Of keys it is the
95th percentile (p95), because a reader notices the slow ones.

    texts      generated pairs of any length, the same everywhere
    console    a program in a pseudo-terminal; its output with times, replayed afterwards
    screen     first paint, answers to keys, memory, searching while typing
    pipeline   the stages without a screen, at growing sizes
    figures    a figure, the tables, and what `--check` compares
    search     a table of searches by itself, not part of the above

Limitations: Linux only (`/proc`). A new version of the reference changes the ratios; figures without a reference are
not checked. `--check` allows half as much again, so slow losses go unnoticed until they add up to that.
"""
