/** Figures of targets over REST. */
@NullMarked
package io.attain.attainment.figures.web;

import org.jspecify.annotations.NullMarked;
