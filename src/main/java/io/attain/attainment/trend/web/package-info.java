/** Trends over REST. */
@NullMarked
package io.attain.attainment.trend.web;

import org.jspecify.annotations.NullMarked;
