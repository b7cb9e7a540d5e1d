/** One sub-activity as overlap sees it: what is done, for whom, where, when, paid by what, serving which outcome. */
package id.selaras.overlap.row;
