// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.PropertyValue;
import org.springframework.beans.factory.config.BeanDefinition;

/** What a start would stumble over: classes, constructors, setters and beans of ours that are not there. */
final class WiringFaults {

    private WiringFaults() {}

    static List<String> of(BeanFiles files, BeanFiles known) {
        List<String> faults = new ArrayList<>();
        files.all().forEach((name, bean) -> faults.addAll(of(name, bean, known)));
        return faults;
    }

    private static List<String> of(String name, BeanDefinition bean, BeanFiles known) {
        List<String> faults = new ArrayList<>();
        BeanFiles.referencesOf(bean).stream()
                .filter(each -> each.startsWith("aftersale") && !known.has(each))
                .forEach(each -> faults.add(name + " refers to " + each + ", which nobody declares"));
        Optional<Class<?>> maker = maker(bean, known);
        if (maker.isEmpty()) {
            return bean.getFactoryBeanName() == null
                    ? List.of(name + " is of class " + bean.getBeanClassName() + ", which is not there")
                    : faults;
        }
        int given = bean.getConstructorArgumentValues().getArgumentCount();
        if (makersOf(bean, maker.get()).noneMatch(each -> each.getParameterCount() == given)) {
            faults.add(name + " cannot be made of " + given + " arguments");
        }
        if (bean.getFactoryMethodName() == null) {
            faults.addAll(missingSetters(name, bean, maker.get()));
        }
        return faults;
    }

    private static Optional<Class<?>> maker(BeanDefinition bean, BeanFiles known) {
        String factory = bean.getFactoryBeanName();
        if (factory == null) {
            return classNamed(bean.getBeanClassName());
        }
        return known.has(factory)
                ? classNamed(known.named(factory).getBeanClassName()).flatMap(WiringFaults::made)
                : Optional.empty();
    }

    /** What a factory bean makes, where the bean is one. */
    private static Optional<Class<?>> made(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("getObject") && !method.isBridge())
                .<Class<?>>map(Method::getReturnType)
                .findFirst()
                .or(() -> Optional.of(type));
    }

    private static Stream<? extends Executable> makersOf(BeanDefinition bean, Class<?> type) {
        String method = bean.getFactoryMethodName();
        return method == null
                ? Stream.of(type.getDeclaredConstructors())
                : Stream.of(type.getMethods()).filter(each -> each.getName().equals(method));
    }

    private static List<String> missingSetters(String name, BeanDefinition bean, Class<?> type) {
        return Arrays.stream(bean.getPropertyValues().getPropertyValues())
                .map(PropertyValue::getName)
                .filter(property -> Stream.of(type.getMethods())
                        .noneMatch(each -> each.getName().equals(setter(property))))
                .map(property -> name + " has no property " + property)
                .toList();
    }

    private static String setter(String property) {
        return "set" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    private static Optional<Class<?>> classNamed(String name) {
        try {
            return Optional.of(Class.forName(name, false, WiringFaults.class.getClassLoader()));
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }
}
