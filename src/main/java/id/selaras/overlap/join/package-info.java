/**
 * All pairs of weighted word sets at or above a similarity, exactly: nothing above the threshold is missed and nothing below it is
 * told. Weights and thresholds are whole numbers, so that the answer does not depend on the order of additions.
 */
package id.selaras.overlap.join;
