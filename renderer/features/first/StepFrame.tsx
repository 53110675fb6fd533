import { Text } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

interface StepFrameProps {
  title: string;
  text: string;
  children: ReactNode;
}

/** One step: what it is for, then what is done in it. The focus goes to its title, so that it is read from there. */
export function StepFrame({ title, text, children }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="first__step" aria-labelledby="first-step">
      <h2 ref={heading} id="first-step" tabIndex={-1} className="first__title">
        {title}
      </h2>
      <Text c="dimmed" mb="md" className="first__text">
        {text}
      </Text>
      {children}
    </section>
  );
}
