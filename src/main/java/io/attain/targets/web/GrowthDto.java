package io.attain.targets.web;

import io.attain.kernel.web.Json;
import io.attain.targets.Growth;

/**
 * By how much a rate is to grow over what it was, in hundredths of a percent: 40 % up by 15 % is 46 %.
 *
 * @param baseline the rate before
 * @param by the part of the baseline that comes on top; below 0 for a rate that is to fall
 */
@Json
public record GrowthDto(long baseline, long by) {

    /** The growth as it is told. */
    public static GrowthDto of(Growth growth) {
        return new GrowthDto(growth.baseline(), growth.by());
    }
}
