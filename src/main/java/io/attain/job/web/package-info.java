/** The nightly run over REST. */
@NullMarked
package io.attain.job.web;

import org.jspecify.annotations.NullMarked;
