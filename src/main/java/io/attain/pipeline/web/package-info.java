/** Who shares a win over REST. */
@NullMarked
package io.attain.pipeline.web;

import org.jspecify.annotations.NullMarked;
