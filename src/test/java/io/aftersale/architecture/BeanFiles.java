// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.config.ConstructorArgumentValues.ValueHolder;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Bean files as they are read, without making a bean. */
final class BeanFiles {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    static BeanFiles of(Path... files) {
        BeanFiles read = new BeanFiles();
        Arrays.stream(files).forEach(file -> read.read(new FileSystemResource(file.toFile())));
        return read;
    }

    static BeanFiles ofText(String xml) {
        BeanFiles read = new BeanFiles();
        read.read(new ByteArrayResource(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return read;
    }

    private void read(Resource file) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        reader.loadBeanDefinitions(file);
    }

    boolean has(String name) {
        return beans.containsBeanDefinition(name);
    }

    BeanDefinition named(String name) {
        return beans.getBeanDefinition(name);
    }

    /** All beans with those inside others, by their names; a bean inside another is called after it. */
    Map<String, BeanDefinition> all() {
        Map<String, BeanDefinition> all = new LinkedHashMap<>();
        for (String name : beans.getBeanDefinitionNames()) {
            collect(name, beans.getBeanDefinition(name), all);
        }
        return all;
    }

    private static void collect(String name, BeanDefinition bean, Map<String, BeanDefinition> all) {
        all.put(name, bean);
        int inner = 0;
        for (Object value : valuesOf(bean)) {
            if (value instanceof BeanDefinitionHolder holder) {
                collect(name + "/" + ++inner, holder.getBeanDefinition(), all);
            }
        }
    }

    /** Names of beans that a bean refers to. */
    static List<String> referencesOf(BeanDefinition bean) {
        List<String> names = new ArrayList<>();
        for (Object value : valuesOf(bean)) {
            if (value instanceof RuntimeBeanReference reference) {
                names.add(reference.getBeanName());
            }
        }
        if (bean.getFactoryBeanName() != null) {
            names.add(bean.getFactoryBeanName());
        }
        return names;
    }

    private static List<Object> valuesOf(BeanDefinition bean) {
        List<Object> values = new ArrayList<>();
        ConstructorArgumentValues arguments = bean.getConstructorArgumentValues();
        arguments.getGenericArgumentValues().stream()
                .map(ValueHolder::getValue)
                .forEach(value -> flatten(value, values));
        arguments.getIndexedArgumentValues().values().stream()
                .map(ValueHolder::getValue)
                .forEach(value -> flatten(value, values));
        Arrays.stream(bean.getPropertyValues().getPropertyValues())
                .forEach(property -> flatten(property.getValue(), values));
        return values;
    }

    private static void flatten(Object value, List<Object> values) {
        if (value instanceof Iterable<?> many) {
            many.forEach(each -> flatten(each, values));
        } else if (value instanceof Map<?, ?> pairs) {
            pairs.values().forEach(each -> flatten(each, values));
        } else {
            values.add(value);
        }
    }
}
