package io.attain.customer.record.web;

import io.attain.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer. Days are ISO dates.
 *
 * @param mayEdit whether the asker may change it
 * @param today the day it is for the asker
 * @param chain who decides there; null for who takes no part in the project's sales
 */
@Json
record RecordDto(boolean mayEdit, String today, @Nullable ChainDto chain) {}
