package id.selaras.checking;

import java.util.List;
import java.util.Map;

/**
 * The answer to an assessment that was asked for.
 *
 * @param id    of the assessment, to be read when its job is done
 * @param job   id of the job that makes it
 * @param plans ids of the plans it is made over
 */
record AssessmentAccepted(String id, String job, List<String> plans, Map<String, String> links) {
}
