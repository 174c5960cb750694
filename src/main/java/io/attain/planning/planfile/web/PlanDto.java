package io.attain.planning.planfile.web;

import io.attain.kernel.Told;
import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.web.ImportedDto;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan did, or, if it is a dry run, would do.
 *
 * @param rows those that write anything, in the order of the file; values as the file has them
 * @param more how many rows more write anything than are told
 * @param sums what it gives each owner in each month
 * @param moreSums how many sums more there are than are told
 * @param tops the keys of the tops of trees that it made; none if it is a dry run
 * @param notes what whoever brings it should know of it: other sheets, hidden rows; of a dry run
 */
@Json
public record PlanDto(
        boolean dryRun,
        long created,
        long changed,
        long unchanged,
        List<ImportedDto.Row> rows,
        int more,
        List<Sum> sums,
        int moreSums,
        List<String> tops,
        List<String> notes) {

    private static final int MOST_SUMS = 500;

    /** What a sum, and one of its months, take in an answer. */
    private static final int FRAME = 200;

    private static final int MONTH = 50;

    /** What is given of a metric to one owner, null for nobody, in minor units. */
    @Json
    public record Sum(String metric, UnitDto unit, @Nullable PersonDto owner, BigDecimal total, List<Month> months) {}

    /** One month, such as 2027-01. */
    @Json
    public record Month(String month, BigDecimal amount) {}

    static PlanDto of(
            boolean dryRun, List<ImportStep> steps, int skip, List<Sum> sums, List<String> tops, List<String> notes) {
        List<ImportStep> written = ImportedDto.written(steps, skip);
        List<ImportedDto.Row> rows = ImportedDto.rows(written);
        List<Sum> told = Told.first(sums, MOST_SUMS, sum -> FRAME + MONTH * sum.months.size());
        return new PlanDto(
                dryRun,
                ImportedDto.count(steps, ImportAction.CREATE),
                ImportedDto.count(steps, ImportAction.CHANGE),
                ImportedDto.count(steps, ImportAction.UNCHANGED),
                rows,
                written.size() - rows.size(),
                told,
                sums.size() - told.size(),
                tops,
                notes);
    }
}
