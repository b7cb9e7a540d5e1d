/** Money by purpose: every rupiah in exactly one place of every view. */
package id.selaras.spending;
