/**
 * What a plan is measured against: the five-year plan's tree, indicators and their drivers, priority programmes,
 * agencies and their mandate, Renstra, ceilings, nomenclature, regions and units of one government.
 */
package id.selaras.reference;
