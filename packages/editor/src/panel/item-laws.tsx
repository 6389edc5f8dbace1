import type { Item } from "@klubba/model";
import { Link } from "@klubba/ui";
import { usePanel } from "./use-panel.ts";

/** The laws and sources that an item rests on, each with how far it has been checked. */
export function ItemLaws({ item }: { readonly item: Item }) {
  const { props, texts, language } = usePanel();
  return (
    <>
      {item.laws.length > 0 && (
        <div className="ke-item-part">
          <h4>{texts.laws}</h4>
          <ul className="ke-plain">
            {item.laws.map(({ law: id, place, verification }) => {
              const law = props.laws.laws.find((known) => known.id === id);
              if (law === undefined) return <li key={`${id} ${place}`}>{texts.lawUnknown(id)}</li>;
              const name = [place, law.name[language], law.number === "" ? "" : `(${law.number})`]
                .filter(Boolean)
                .join(" ");
              const url = law.sources.find((source) => source.url !== undefined)?.url;
              return (
                <li key={`${id} ${place}`}>
                  {url === undefined ? (
                    name
                  ) : (
                    <Link external href={url}>
                      {name}
                    </Link>
                  )}
                  <span className={`ke-law-state ke-law-${law.status}`}>
                    {texts.lawStatuses[law.status]}, {texts.verifications[verification]},{" "}
                    {texts.checkedOn(law.checkedOn)}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {item.sources.length > 0 && (
        <div className="ke-item-part">
          <h4>{texts.sources}</h4>
          <ul className="ke-plain">
            {item.sources.map(({ title, url }) => (
              <li key={title}>
                {url === undefined ? (
                  title
                ) : (
                  <Link external href={url}>
                    {title}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
