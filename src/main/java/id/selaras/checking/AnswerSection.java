package id.selaras.checking;

import tools.jackson.databind.JsonNode;

/** Writes the rows of further lists of an assessment, beside those every assessment has. Called by effects only. */
public interface AnswerSection {

    /**
     * Writes rows below {@code assessment}, whose own row is there; the bodies of its entries are written already.
     *
     * @param document the tree of {@code assessment.json}, of this release or an older one: the section may be missing
     */
    void write(String assessment, JsonNode document);
}
