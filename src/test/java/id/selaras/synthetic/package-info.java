/**
 * Plans of any size, made from a seed: for measuring speed and for tests that need many rows. The words and the habits are those of
 * real plans (support rows in every agency, the same duties in every kecamatan office, popular work and rare work, texts that name
 * places and groups), the activities and places are invented.
 *
 * <p>{@link id.selaras.synthetic.SyntheticPlan} is the way in. A government has 60 agencies and 24 kecamatan with 15 villages each; a
 * plan larger than 6,000 rows is several governments in one comparison, the same agencies and habits again in other places. Overlaps
 * are planted with their class, and so are pairs that look alike and must not be shown; the rows around them may overlap by chance.
 */
package id.selaras.synthetic;
