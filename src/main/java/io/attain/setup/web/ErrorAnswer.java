package io.attain.setup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request was refused, as JSON. */
public record ErrorAnswer(List<Problem> errors) {
    /** One reason, of a field of the request or of all of it. */
    public record Problem(@Nullable String field, String message) {}
}
