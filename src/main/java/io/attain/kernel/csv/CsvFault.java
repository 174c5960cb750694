package io.attain.kernel.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file.
 *
 * @param line the line on which the row starts, counted from 1
 * @param column the column's name, or null if the row or the file as a whole is wrong
 * @param messageKey the i18n key of the message
 * @param arguments the message's arguments
 */
public record CsvFault(long line, @Nullable String column, String messageKey, List<String> arguments) {}
