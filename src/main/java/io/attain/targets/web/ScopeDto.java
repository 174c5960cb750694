package io.attain.targets.web;

import io.attain.kernel.Scope;
import io.attain.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/** A part of the business; null means any. */
@Json
public record ScopeDto(@Nullable String region, @Nullable String productLine, @Nullable String customerType) {

    public static ScopeDto of(Scope scope) {
        return new ScopeDto(scope.region(), scope.productLine(), scope.customerType());
    }
}
