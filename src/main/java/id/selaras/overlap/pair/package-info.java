/** Two rows beside each other: what each field says about them, the points it adds, and the class the table gives. */
package id.selaras.overlap.pair;
