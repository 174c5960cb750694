/** Trends over REST. */
@NullMarked
package io.attain.target.trend.web;

import org.jspecify.annotations.NullMarked;
