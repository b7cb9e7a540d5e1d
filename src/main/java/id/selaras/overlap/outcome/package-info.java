/** Several agencies at work on the same narrow outcome in the same places, with nobody named to coordinate: told as one group. */
package id.selaras.overlap.outcome;
