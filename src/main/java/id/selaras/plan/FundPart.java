package id.selaras.plan;

/** The part of a sub-activity's allocation that one fund source pays, where the document says it. */
public record FundPart(Field<String> source, Field<Rupiah> amount) {
}
