package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;
import java.util.List;

/**
 * Something that moves an indicator: for human development, say, school drop-out or stunting.
 *
 * @param indicator code of the indicator
 * @param keywords  words or phrases; word-wise, stemmed
 * @param codes     programme, activity or sub-activity codes; each covers all below it
 */
public record Driver(String indicator, String name, List<String> keywords, List<NomenclatureCode> codes) {
}
