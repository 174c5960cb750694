package io.attain.customer.record.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decides at a customer.
 *
 * @param version to be sent back with what is changed; 0 if nothing was ever said
 * @param clear whether it counts as clear
 * @param finding what its people say: {@code nobodyDecides}, {@code notMet}, {@code against} or {@code clear}
 * @param says the same in the asker's language
 * @param ruling what somebody said of it against its people, or null
 * @param roles what may be chosen, as are influences and attitudes
 */
@Json
record ChainDto(
        int version,
        boolean clear,
        String finding,
        String says,
        List<Somebody> people,
        @Nullable Said ruling,
        List<Choice> roles,
        List<Choice> influences,
        List<Choice> attitudes) {

    /**
     * Somebody who has a part in what is bought.
     *
     * @param position what that person is there, may be empty, as are {@code phone} and {@code mail}
     * @param metOn the day of the last contact, null for none
     * @param metBy who had it, null if nobody is known
     */
    @Json
    record Somebody(
            int number,
            String name,
            String position,
            String phone,
            String mail,
            Choice role,
            Choice influence,
            Choice attitude,
            @Nullable String metOn,
            @Nullable PersonDto metBy) {}

    /** A word that may be chosen, in the asker's language. */
    @Json
    record Choice(String code, String label) {}

    /**
     * What was said of it.
     *
     * @param by null for what an older version believed
     * @param at the moment
     */
    @Json
    record Said(boolean clear, @Nullable PersonDto by, String at, String reason) {}

    /**
     * A person as it is sent, with the version that was seen; without a number it is a new one.
     *
     * @param metBy the user key of who had the last contact; null for the asker, or who had it before
     */
    @Json
    record PersonBody(
            @Nullable WholeNumber version,
            @Nullable WholeNumber number,
            @Nullable String name,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String mail,
            @Nullable String role,
            @Nullable String influence,
            @Nullable String attitude,
            @Nullable String metOn,
            @Nullable String metBy)
            implements VersionedBody {}

    /** What is said of it, with the version that was seen. */
    @Json
    record RulingBody(@Nullable WholeNumber version, @Nullable Boolean clear, @Nullable String reason)
            implements VersionedBody {}
}
