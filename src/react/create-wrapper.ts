import { createComponent } from '@lit/react';
import * as React from 'react';

/** What a React component needs to know of the element it stands for. */
export interface Wrapping {
  readonly displayName: string;
  readonly tagName: string;
  readonly elementClass: new () => HTMLElement;
  /** Each property that can be set, with its attribute; `null` where it has none. */
  readonly properties: Readonly<Record<string, string | null>>;
  /** Each handler's prop, as `onCamSelect`, with the type of its event. */
  readonly events: Readonly<Record<string, string>>;
}

/**
 * A component for an element. In a browser it sets properties and listens; on a server it writes the element with its
 * attributes and children, so that a figure inside is on screen before any script runs.
 */
export function createWrapper(wrapping: Wrapping): React.ElementType {
  if (typeof document === 'undefined') return createServerWrapper(wrapping);
  const { displayName, tagName, elementClass, events } = wrapping;
  return createComponent({ react: React, displayName, tagName, elementClass, events });
}

function createServerWrapper({ displayName, tagName, properties, events }: Wrapping) {
  const Wrapper = ({ className, ...props }: React.HTMLAttributes<HTMLElement>) => {
    const attributes: Record<string, unknown> = className === undefined ? {} : { class: className };
    for (const [name, value] of Object.entries(props)) {
      if (name in events) continue;
      const attribute = properties[name];
      if (attribute === undefined) attributes[name] = value;
      else if (attribute !== null) attributes[attribute] = toAttribute(value);
    }
    return React.createElement(tagName, attributes);
  };
  Wrapper.displayName = displayName;
  return Wrapper;
}

function toAttribute(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? '' : undefined;
  return Array.isArray(value) ? value.join(' ') : value;
}
