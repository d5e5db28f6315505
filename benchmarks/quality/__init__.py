"""Measures the quality of the alignment and fits the numbers that the aligner uses.

    python -m benchmarks.quality [--fit]

The problem: the same few pairs of accounts, linked by hand, have to show what the weights should be and how well they
work. Figures of pairs on which they were fitted would be too good.

The steps, and why in this order:

    1. unseen        for each pair, weights fitted without it
    2. aligned       each pair is aligned with these; no figure below rests on a pair that its weights have seen
    3. calibrated    on the links of all other pairs: how often is a link right that the model gives .9? (Platt)
    4. --fit         the shipped numbers are fitted on all pairs, and calibrated on the links of step 2
    5. the tables    pairs aligned with numbers of steps 1 and 3; two simple methods beside them (`peers`)

Gold links join units, which are sentences as annotators cut them. The program cuts for itself, so a passage stands for
each unit with which it shares at least half of the shorter of the two:

    units       |------- 0 -------|--- 1 ---|-- 2 --|
    passages    |-------- 0 --------|- 1 ---|-- 2 --|    0 -> {0}, 1 -> {1}, 2 -> {2}
    passages    |------------ 0 ------------|-- 1 --|    0 -> {0, 1}, 1 -> {2}

`speakers` measures segmentation and attribution in the same way; `tables` compiles the tables of terms.

Limitations: leaving pairs out of the fit does not take them out of the lexicons and rules, which were written with some
of them in view. Only closed pairs, which nobody reads who changes a rule, show how well unseen texts do.
"""
