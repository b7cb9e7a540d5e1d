/** The command line of the contract: check, tables, template, explain. Starts without Spring, so that it answers at once. */
package id.selaras.cli;
