// SPDX-License-Identifier: Apache-2.0
package io.aftersale.places;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that must hold wherever the server stands and whatever it speaks: once in each of the places. */
@TestTemplate
@ExtendWith(EveryPlace.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InEveryPlace {}
