/** Figures of targets over REST. */
@NullMarked
package io.attain.target.attainment.web;

import org.jspecify.annotations.NullMarked;
