/**
 * What the rupiah really serve, from rows that were judged: money by purpose in views that always add up, rupiah that serve nothing with the
 * reason, promises without enough money, and where the money for them could be discussed. It judges nothing itself and changes nothing.
 */
package id.selaras.spending;
