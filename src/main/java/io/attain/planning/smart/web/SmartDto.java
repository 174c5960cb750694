package io.attain.planning.smart.web;

import io.attain.kernel.web.Json;
import java.util.List;

/**
 * How a target stands letter by letter.
 *
 * @param phase draft, proposed or agreed: the letters matter until it is agreed
 * @param letters specific, measurable, achievable, relevant, timeBound, in this order
 */
@Json
public record SmartDto(String phase, List<Letter> letters) {

    /** One letter; the verdict is passed, warned or failed. */
    @Json
    public record Letter(String letter, String verdict, List<Reason> reasons) {}

    /** Why: in the asker's language, with how to mend it. */
    @Json
    public record Reason(String code, String verdict, String message) {}
}
