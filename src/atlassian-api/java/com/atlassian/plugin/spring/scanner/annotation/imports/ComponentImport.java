package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a constructor parameter or field that the host supplies as an OSGi service. The value names the imported
 * bean.
 *
 * <p>Source: https://developer.atlassian.com/server/framework/atlassian-sdk/spring-java-config-spring-scanner/
 * <br>Source: https://bitbucket.org/atlassian/atlassian-spring-scanner
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ComponentImport {

    String value() default "";
}
