/**
 * Overlaps of stored assessments: kept as rows for lists, shown with what people decided about them, explained. An account that sees
 * all agencies is told everything; an agency's own account is told of another agency only its name, its activity, the place and the
 * class ({@link id.selaras.checking.overlaps.Sight}). The only reader of their form in {@code assessment.json} is {@link
 * id.selaras.checking.overlaps.OverlapDocument}.
 */
package id.selaras.checking.overlaps;
