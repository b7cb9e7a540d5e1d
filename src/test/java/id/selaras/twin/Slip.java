package id.selaras.twin;

/** One deliberate mistake each: a comparison that does not notice it proves nothing. */
public enum Slip {
    /** No mistake: the twin as it should be. */
    NONE,

    MORE_ALSO_EQUAL("> is read as >="),
    LESS_ALSO_EQUAL("< is read as <="),
    RANGE_WITHOUT_ITS_ENDS("5..10 leaves 5 and 10 out"),
    THOUSANDS_AS_DECIMALS("1.234 is read as 1,234"),
    PERCENT_SIGN_OVERLOOKED("98% of a ratio is read as 98"),
    PREFIX_WITHOUT_DOT("1.02.* also takes 1.020"),
    PREFIX_NOT_ITSELF("1.02.* does not take 1.02 itself"),
    PREFIX_IS_EXACT("1.02.* takes 1.02 alone"),
    FIRST_OF_LIST_ONLY("of a; b; c only a counts"),
    MISSING_IS_FALSE("a missing value makes a condition false"),
    MISSING_IS_BLANK("a missing value counts as blank"),
    BLANK_EQUALS_ANYTHING("a blank value fulfils an exact condition"),
    BLANK_FAILS_NOT("a blank value does not fulfil 'bukan'"),
    NOT_ANY_CODE("'bukan' of several codes is true when any code differs"),
    FIRST_CODE_ONLY("of several codes of the value only the first is looked at"),
    AND_IS_OR("'dan' is read as 'or'"),
    CONDITIONS_JOINED_BY_OR("one true condition of a row is enough"),
    UNSTEMMED("'memuat' compares whole words"),
    QUOTED_STEMMED("quoted words are compared by stem"),
    LOOSE_WORDS("the words of a phrase may stand anywhere"),
    PUNCTUATION_COUNTS("punctuation makes another text"),
    AT_STAKE_OVERLOOKED("the money a row names as at stake is not looked at"),
    FIRST_TAKES_LAST("'pertama' takes the last row"),
    SPECIFIC_TAKES_SHORTEST("'paling khusus' takes the shortest code"),
    SPECIFIC_TAKES_FIRST("'paling khusus' takes the first row"),
    DOUBT_PASSED_OVER("an unknown row before the first true one is passed over in a table of findings"),
    DOUBT_IN_THEMES("an unknown row stops a table of themes too"),
    FIRED_STAYS_OPEN("a rule that fired is undecided as well"),
    VALIDITY_IGNORED("rows and tables of other years are used"),
    VALID_AT_THE_END("validity is asked for 31 December"),
    INACTIVE_USED("rows switched off are used"),
    STAGE_IGNORED("tables of other stages are used"),
    CONTEXT_IGNORED("context conditions are not asked"),
    TEXT_REACHES_DIRECT("words can make a direct alignment"),
    SUPPORT_LIFTED_BY_TEXT("words of a table lift the support programme"),
    SUPPORT_LIFTED_BY_REFERENCE("the reference lifts the support programme"),
    FURTHER_THEMES_DIRECT("further themes are as strong as the first"),
    THEME_WITHOUT_INDICATORS("themes lead to no indicator"),
    DRIVEN_INDICATOR_BY_THEME("an IKD with drivers of its own is reached through its theme"),
    INACTIVE_PROGRAMME_USED("a priority programme switched off is served"),
    DECLARATION_PROVES_ITSELF("what is declared needs no evidence"),
    UNKNOWN_TAG_UNSUPPORTED("a tag nobody knows counts as unsupported"),
    UNTAGGED_THOUGH_UNUSED("a column nobody fills in can miss a tag"),
    UNTAGGED_THOUGH_TAGGED("a row with a filled tag column can miss a tag"),
    UNTAGGED_BY_WORDS("words are enough to miss a tag"),
    UNTAGGED_PRIORITIES_ONLY("only priority programmes can be left untagged"),
    CONTRADICTION_OVERLOOKED("code and words never contradict each other"),
    PRIORITY_SHARE_WITH_SUPPORT("the support programme counts in the priority share"),
    RELATED_CELLS_LEFT_OUT("a finding about a repetition does not point to what is repeated");

    private final String mistake;

    Slip() {
        this("");
    }

    Slip(String mistake) {
        this.mistake = mistake;
    }

    @Override
    public String toString() {
        return mistake.isEmpty() ? name() : name() + ": " + mistake;
    }
}
