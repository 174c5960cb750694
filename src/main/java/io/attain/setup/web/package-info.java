/** Set-up for administrators: its REST resource and its page. */
@NullMarked
package io.attain.setup.web;

import org.jspecify.annotations.NullMarked;
