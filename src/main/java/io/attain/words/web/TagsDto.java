package io.attain.words.web;

import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.words.TagProposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problem tags that a project's people are offered.
 *
 * @param version how often they were changed
 * @param mayEdit whether the asker may change them
 * @param tags in their order; the standard ones in the asker's language
 */
@Json
public record TagsDto(int version, boolean mayEdit, List<String> tags) {

    /** What a change sends: all tags; {@code version} is that of the tags seen. */
    @Json
    public record Body(@Nullable WholeNumber version, @Nullable List<String> tags) implements WholeBody<TagProposal> {

        @Override
        public TagProposal proposal() {
            return new TagProposal(WholeBody.each(tags, VisibleText::line));
        }
    }
}
